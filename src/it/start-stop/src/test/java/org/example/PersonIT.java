package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PersonIT {
    @Test
    void theMigrationsAreApplied() throws SQLException {
        assertEquals(0, persons(
                System.getProperty("database.url"),
                System.getProperty("database.user"),
                System.getProperty("database.password")));
    }

    @Test
    void thePropertiesFileLeadsThereToo() throws Exception {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("target/schema/database.properties"))) {
            properties.load(reader);
        }
        assertEquals(System.getProperty("database.url"), properties.getProperty("schema.database.url"));
        assertTrue(properties.getProperty("schema.database.url")
                .endsWith("/" + properties.getProperty("schema.database.name")));
        assertEquals(0, persons(
                properties.getProperty("schema.database.url"),
                properties.getProperty("schema.database.user"),
                properties.getProperty("schema.database.password")));
    }

    private static int persons(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from person")) {
            row.next();
            return row.getInt(1);
        }
    }
}
