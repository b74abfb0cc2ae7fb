package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.start();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  @ParameterizedTest
  @CsvSource({"/, text/html", "/page/page.css, text/css", "/page/page.js, text/javascript"})
  void eachFileHasItsTypeAndAStrictPolicy(String path, String type) {
    HttpResponse<String> response = serving.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type").orElse("")).startsWith(type);
    assertThat(response.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void thePageAsksNobodyElseForAnything() {
    for (String path : new String[] {"/", "/page/page.css", "/page/page.js"}) {
      assertThat(serving.get(path).body())
          .doesNotContainPattern("(src|href)=\"(https?:)?//")
          .doesNotContain("@import")
          .doesNotContain("localStorage");
    }
  }

  @Test
  void noFileBesideThemIsServed() {
    for (String path : new String[] {"/page/", "/page/index.html", "/page/page.js/x"}) {
      assertThat(serving.get(path).statusCode()).as(path).isNotEqualTo(200);
    }
  }
}
