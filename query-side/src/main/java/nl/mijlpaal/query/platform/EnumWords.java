package nl.mijlpaal.query.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads a value of a fixed set in either way of writing: {@code AT_RISK} or {@code at-risk}. */
@SuppressWarnings({"rawtypes", "unchecked"}) // Spring asks for the raw type
final class EnumWords implements ConverterFactory<String, Enum> {

  @Override
  public <T extends Enum> Converter<String, @Nullable T> getConverter(Class<T> type) {
    return word ->
        word.isEmpty()
            ? null
            : (T) Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
