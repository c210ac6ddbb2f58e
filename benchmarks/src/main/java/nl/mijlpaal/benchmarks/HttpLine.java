package nl.mijlpaal.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kept connection to one side, speaking HTTP/1.1. It does next to nothing, because a client
 * that takes as much of the machine as the server would be what is measured.
 */
final class HttpLine implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("content-length: *([0-9]+)");

  private final int port;
  private final String head;
  private Socket socket;
  private InputStream in;

  /** An answer; header names are as they came. */
  record Answer(int status, String head, byte[] body) {
    @Nullable String header(String name) {
      return head.lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse(null);
    }

    /** Fails when it was not accepted. */
    Answer ok() {
      if (status / 100 != 2)
        throw new IllegalStateException(status + " " + new String(body, UTF_8));
      return this;
    }
  }

  HttpLine(int port, String token) throws IOException {
    this.port = port;
    socket = connected(port);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    head = "Host: localhost:" + port + "\r\nAuthorization: Bearer " + token + "\r\n";
  }

  private static Socket connected(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** A page or an answer of the API. */
  Answer get(String path) throws IOException {
    var accept = path.startsWith("/v1/") ? "application/json" : "text/html, */*;q=0.1";
    return ask("GET " + path + " HTTP/1.1\r\n" + head + "Accept: " + accept + "\r\n\r\n", "");
  }

  /** As anybody, who asks for no API. */
  Answer page(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n", "");
  }

  Answer post(String path, String json) throws IOException {
    return ask(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + head
            + "Accept: application/json\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n",
        json);
  }

  /** Once more when the server closed it, because nobody asked for a while; twice does no harm. */
  private Answer ask(String header, String body) throws IOException {
    try {
      return send(header, body);
    } catch (EOFException | SocketException e) {
      reconnect();
      return send(header, body);
    }
  }

  /** The body is ASCII. */
  private Answer send(String header, String body) throws IOException {
    socket.getOutputStream().write((header + body).getBytes(ISO_8859_1));
    var answered = readHead();
    var lower = answered.toLowerCase(Locale.ROOT);
    var length = LENGTH.matcher(lower);
    var answer =
        new Answer(
            Integer.parseInt(answered.substring(9, 12)),
            answered,
            lower.contains("transfer-encoding: chunked")
                ? readChunks()
                : in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
    if (lower.contains("connection: close")) reconnect();
    return answer;
  }

  /** After so many requests a server wants a new connection. */
  private void reconnect() throws IOException {
    socket.close();
    socket = connected(port);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  private String readHead() throws IOException {
    var text = new StringBuilder(512);
    for (var line = readLine(); !line.isEmpty(); line = readLine())
      text.append(line).append("\r\n");
    return text.toString();
  }

  private byte[] readChunks() throws IOException {
    var body = new ByteArrayOutputStream();
    while (true) {
      var size = Integer.parseInt(readLine(), 16);
      body.write(in.readNBytes(size));
      readLine();
      if (size == 0) return body.toByteArray();
    }
  }

  private String readLine() throws IOException {
    var line = new StringBuilder(64);
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new EOFException("the connection was closed");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
