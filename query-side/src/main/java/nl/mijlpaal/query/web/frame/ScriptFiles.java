package nl.mijlpaal.query.web.frame;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/**
 * How long a browser keeps a script: as long as it is the same. What a page links to has its
 * version in its name and is kept for a year; scripts import each other by names without one.
 */
@Configuration(proxyBeanMethods = false)
class ScriptFiles implements WebMvcConfigurer {
  private static final ContentVersionStrategy CONTENT = new ContentVersionStrategy();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/*.js")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.noCache())
        // Files of a reproducible build all have the same moment.
        .setUseLastModified(false)
        .setEtagGenerator(CONTENT::getResourceVersion);
  }
}
