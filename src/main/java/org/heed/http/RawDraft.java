package org.heed.http;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.analysis.Budget;
import org.heed.input.DecodedText;
import org.heed.input.Decoder;
import org.heed.input.MediaTypes;
import org.heed.input.UnreadableDraft;
import org.heed.review.Submission;
import org.heed.text.MediaType;

/**
 * A draft sent as it is, with its own type; what else there is to say comes in the query.
 *
 * @param submission the draft
 * @param notices what its sender should be told of how it was decoded
 */
record RawDraft(Submission submission, List<String> notices) {

  private static final List<String> PARAMETERS =
      List.of("language", "stage", "failOn", "only", "skip");

  /** The type of a body, if drafts of that type can be read. */
  static Optional<MediaType> mediaType(Call call) {
    return call.contentType().flatMap(MediaTypes::ofMime);
  }

  /** Reads a body. */
  static RawDraft read(Call call, MediaType mediaType, byte[] body, Budget budget) throws Problem {
    for (String name : call.query().keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw Problem.impossible(
            "the query takes " + String.join(", ", PARAMETERS) + " and nothing else");
      }
    }
    DecodedText decoded = decode(call, mediaType, body);
    return new RawDraft(
        new Submission(
            decoded.text(),
            mediaType,
            List.of(),
            Wanted.language(one(call, "language")),
            Wanted.failOn(one(call, "failOn"), one(call, "stage")),
            Wanted.rules("only", list(call, "only"), call.desk()),
            Wanted.rules("skip", list(call, "skip"), call.desk()),
            List.of(),
            budget),
        decoded.notices());
  }

  private static DecodedText decode(Call call, MediaType mediaType, byte[] body) throws Problem {
    Optional<Charset> charset = charset(call.contentType().orElse(""));
    try {
      return charset.isPresent()
          ? Decoder.decode(body, charset.get())
          : Decoder.decode(body, mediaType);
    } catch (UnreadableDraft e) {
      throw Problem.malformed(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Charset> charset(String contentType) throws Problem {
    for (String parameter : contentType.split(";", -1)) {
      String[] pair = parameter.split("=", 2);
      if (pair.length == 2 && pair[0].strip().toLowerCase(Locale.ROOT).equals("charset")) {
        try {
          return Optional.of(Charset.forName(pair[1].strip().replace("\"", "")));
        } catch (IllegalArgumentException e) {
          throw Problem.unknownType("no such charset; send the draft as UTF-8");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> one(Call call, String name) throws Problem {
    List<String> values = call.query().getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw Problem.impossible(name + " is given " + values.size() + " times; give it once");
    }
    return values.stream().findFirst();
  }

  private static List<String> list(Call call, String name) {
    List<String> all = new ArrayList<>();
    Map<String, List<String>> query = call.query();
    for (String value : query.getOrDefault(name, List.of())) {
      for (String id : value.split(",", -1)) {
        if (!id.isBlank()) {
          all.add(id.strip());
        }
      }
    }
    return all;
  }
}
