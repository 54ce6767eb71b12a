package io.github.schemamaven.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionStringTest {
    @Test
    void bothFormsReadTheSame() {
        ConnectionString words = ConnectionString.of("host=h,i port = 1,2  dbname='a b' user=u sslmode=require");
        ConnectionString uri = ConnectionString.of("postgresql://u@h:1,i:2/a%20b?sslmode=require");
        assertThat(uri).isEqualTo(words).hasSameHashCodeAs(words);
        assertThat(words.text()).isEqualTo("dbname='a b' host=h,i port=1,2 sslmode=require user=u");
    }

    @Test
    void secretsAreNamedAndNotKept() {
        for (String text : new String[] {
            "host=h password='it\\'s one' user=u sslpassword=two oauth_client_secret=three",
            "postgres://u:one@h?sslpassword=two&oauth_client_secret=three",
            "postgres://h?user=u&password=one&sslpassword=two&oauth_client_secret=three"
        }) {
            ConnectionString read = ConnectionString.of(text);
            assertThat(read.secrets()).containsExactly("oauth_client_secret", "password", "sslpassword");
            assertThat(read.toString())
                    .doesNotContain("one")
                    .doesNotContain("two")
                    .doesNotContain("three");
            assertThat(read.text()).isEqualTo("host=h user=u");
            assertThat(read).isEqualTo(ConnectionString.of("host=h user=u"));
        }
    }

    @Test
    void quotesAndBackslashesSurvive() {
        String text = "application_name='it\\'s \\\\ here' host=''";
        assertThat(ConnectionString.of(text).plain())
                .containsEntry("application_name", "it's \\ here")
                .containsEntry("host", "");
        assertThat(ConnectionString.of(text).text()).isEqualTo(text);
    }
}
