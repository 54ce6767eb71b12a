package io.github.schemamaven.sql;

import io.github.schemamaven.devdb.ConnectionSettings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The few messages of PostgreSQL's protocol (manual, "Message Formats") that let a test ask the server itself where
 * commands end: JDBC will not do, as its driver cuts texts at semicolons on its own. Knows servers that trust it and
 * those that ask for a password in clear, as the embedded one does.
 */
final class WireClient implements AutoCloseable {
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private final String password;

    /** What the server answered: a tag for each command it ran, the rows of all of them, and its errors. */
    record Answer(List<String> tags, List<List<String>> rows, List<String> errors) {}

    WireClient(ConnectionSettings settings) throws IOException {
        password = settings.password();
        socket = new Socket(settings.host(), settings.port());
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        socket.setTcpNoDelay(true);
        ByteArrayOutputStream startup = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(startup);
        body.writeInt(3 << 16);
        for (String word :
                List.of("user", settings.user(), "database", settings.database(), "client_encoding", "UTF8", "")) {
            writeString(body, word);
        }
        out.writeInt(startup.size() + 4);
        startup.writeTo(out);
        answer();
    }

    /** Sends a text as one simple query: the server cuts it into commands and runs them in one transaction. */
    Answer query(String sql) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writeString(new DataOutputStream(body), sql);
        send('Q', body);
        return answer();
    }

    /** Sends a text as one prepared command and runs it: the server refuses a text of more than one command. */
    Answer single(String sql) throws IOException {
        ByteArrayOutputStream parse = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(parse);
        writeString(body, "");
        writeString(body, sql);
        body.writeShort(0);
        send('P', parse);
        ByteArrayOutputStream bind = new ByteArrayOutputStream();
        bind.write(new byte[8]);
        send('B', bind);
        ByteArrayOutputStream execute = new ByteArrayOutputStream();
        execute.write(new byte[5]);
        send('E', execute);
        send('S', new ByteArrayOutputStream());
        return answer();
    }

    private void send(char type, ByteArrayOutputStream body) throws IOException {
        out.writeByte(type);
        out.writeInt(body.size() + 4);
        body.writeTo(out);
    }

    private Answer answer() throws IOException {
        Answer answer = new Answer(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        out.flush();
        while (true) {
            char type = (char) in.readByte();
            byte[] body = in.readNBytes(in.readInt() - 4);
            switch (type) {
                case 'Z' -> {
                    return answer;
                }
                case 'R' -> authenticate(body);
                case 'C' -> answer.tags().add(new String(body, 0, body.length - 1, StandardCharsets.UTF_8));
                case 'D' -> answer.rows().add(row(body));
                case 'E' -> answer.errors().add(new String(body, StandardCharsets.UTF_8).replace('\0', ' '));
                default -> {
                    // Notices, row descriptions and the like say nothing about where a command ends.
                }
            }
        }
    }

    private void authenticate(byte[] request) throws IOException {
        int kind = ByteBuffer.wrap(request).getInt();
        if (kind == 3) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            writeString(new DataOutputStream(answer), password);
            send('p', answer);
            out.flush();
        } else if (kind != 0) {
            throw new IOException("This client does not know authentication of kind " + kind);
        }
    }

    private static List<String> row(byte[] body) throws IOException {
        List<String> values = new ArrayList<>();
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(body))) {
            int columns = data.readShort();
            for (int i = 0; i < columns; i++) {
                int length = data.readInt();
                values.add(length < 0 ? null : new String(data.readNBytes(length), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static void writeString(DataOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.writeByte(0);
    }

    @Override
    public void close() throws IOException {
        send('X', new ByteArrayOutputStream());
        out.flush();
        socket.close();
    }
}
