package nl.mijlpaal.command.form;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Reads every {@link Form} that a controller asks for. */
final class FormConverter extends AbstractHttpMessageConverter<Form> {
  private final FormBinder binder;

  FormConverter(FormBinder binder) {
    super(MediaType.APPLICATION_JSON);
    this.binder = binder;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Form.class.isAssignableFrom(type);
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Form readInternal(Class<? extends Form> type, HttpInputMessage message)
      throws IOException {
    return binder.bind(
        type, message.getBody().readAllBytes(), RequestHeaders.faults(message.getHeaders()));
  }

  @Override
  protected void writeInternal(Form form, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("forms only come in");
  }

  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return supports(type) ? getSupportedMediaTypes() : List.of();
  }
}
