package org.heed.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text whole: objects as maps, arrays as lists, then strings, numbers, booleans and
 * null. Immutable and thread-safe.
 */
final class JsonTree {

  private static final int DEEPEST = 32;

  private final JsonFactory factory;

  /**
   * @param most the most bytes a text has
   */
  JsonTree(int most) {
    factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(most)
                    .maxNumberLength(100)
                    .maxNameLength(1000)
                    .build())
            .build();
  }

  /** The value of a JSON text. */
  @Nullable Object read(byte[] bytes) throws Problem {
    try (JsonParser parser = factory.createParser(bytes)) {
      if (parser.nextToken() == null) {
        throw Problem.malformed("the body is empty; send a JSON object");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw Problem.malformed("more follows the JSON value; send one");
      }
      return value;
    } catch (IOException e) {
      throw Problem.malformed(
          "not well-formed JSON in UTF-8; check that quotation marks, control characters and"
              + " line breaks in strings are escaped");
    }
  }

  private @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        yield array;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}
