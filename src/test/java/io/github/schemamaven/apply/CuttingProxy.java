package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.ConnectionSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stands between a client and a server, and once cuts a connection: it hands on the message that holds a given text and a
 * commit, waits until the server has answered, and closes the connection without handing on the answer.
 */
final class CuttingProxy implements AutoCloseable {
    private final ConnectionSettings server;
    private final String text;
    private final ServerSocket socket;
    private final AtomicBoolean cut = new AtomicBoolean();

    private CuttingProxy(ConnectionSettings server, String text) throws IOException {
        this.server = server;
        this.text = text;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static CuttingProxy to(ConnectionSettings server, String text) throws IOException {
        CuttingProxy proxy = new CuttingProxy(server, text);
        daemon(proxy::accept);
        return proxy;
    }

    ConnectionSettings settings() {
        return new ConnectionSettings(
                socket.getInetAddress().getHostAddress(),
                socket.getLocalPort(),
                server.database(),
                server.user(),
                server.password(),
                server.properties());
    }

    boolean hasCut() {
        return cut.get();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "cutting proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket upstream = new Socket(server.host(), server.port());
                AtomicBoolean silent = new AtomicBoolean();
                daemon(() -> toServer(client, upstream, silent));
                daemon(() -> toClient(client, upstream, silent));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void toServer(Socket client, Socket upstream, AtomicBoolean silent) {
        byte[] buffer = new byte[65_536];
        try (client;
                upstream) {
            InputStream in = client.getInputStream();
            OutputStream out = upstream.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                String sent = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                if (sent.contains(text) && sent.contains("COMMIT") && cut.compareAndSet(false, true)) {
                    silent.set(true);
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            return;
        }
    }

    private static void toClient(Socket client, Socket upstream, AtomicBoolean silent) {
        byte[] buffer = new byte[65_536];
        try (client;
                upstream) {
            InputStream in = upstream.getInputStream();
            OutputStream out = client.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                String answer = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                if (!silent.get()) {
                    out.write(buffer, 0, length);
                    out.flush();
                } else if (answer.contains("COMMIT\0")) {
                    return;
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
