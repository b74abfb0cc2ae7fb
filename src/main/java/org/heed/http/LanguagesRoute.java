package org.heed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.heed.text.Language;

/** {@code GET /v2/languages}: the languages, in the shape of LanguageTool's answer. */
final class LanguagesRoute implements Route.Shown {

  /** The variants that clients most often ask for by name; rules are the same in each. */
  private static final List<String> VARIANTS =
      List.of("ar", "en", "en-AU", "en-CA", "en-GB", "en-NZ", "en-US", "en-ZA", "es", "fr");

  @Override
  public String path() {
    return "/v2/languages";
  }

  @Override
  public Answer answer(Call call) {
    return Answer.json(
        json -> {
          json.writeStartArray();
          for (String variant : VARIANTS) {
            write(json, variant);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, String variant) throws IOException {
    Language language = Language.ofTag(variant);
    String region = variant.length() > 2 ? " (" + variant.substring(3) + ")" : "";
    json.writeStartObject();
    json.writeStringField("name", LanguageToolAnswer.name(language) + region);
    json.writeStringField("code", language.code());
    json.writeStringField("longCode", variant);
    json.writeEndObject();
  }
}
