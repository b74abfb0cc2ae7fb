package org.heed.http;

import java.util.Locale;
import java.util.Optional;
import org.heed.review.Reviewed;
import org.heed.review.Submission;
import org.heed.text.MediaType;

/** {@code POST /v1/check}: reviews one draft. */
final class CheckRoute implements Route.Worked {

  private final CheckBody bodies;
  private final Checking checking;

  CheckRoute(CheckBody bodies, Checking checking) {
    this.bodies = bodies;
    this.checking = checking;
  }

  @Override
  public String path() {
    return "/v1/check";
  }

  @Override
  public void admit(Call call) throws Problem {
    if (!isJson(call) && RawDraft.mediaType(call).isEmpty()) {
      throw Problem.unknownType(
          "Content-Type has to be application/json, or that of a draft: text/plain, text/markdown"
              + " or text/html");
    }
    if (isJson(call) && !call.query().isEmpty()) {
      throw Problem.impossible("a JSON body says all there is to say; leave the query out");
    }
  }

  @Override
  public Answer answer(Call call, byte[] body) throws Problem {
    Optional<MediaType> raw = isJson(call) ? Optional.empty() : RawDraft.mediaType(call);
    if (raw.isEmpty()) {
      return answer(call, bodies.read(body, call.desk(), checking.budget()));
    }
    RawDraft draft = RawDraft.read(call, raw.get(), body, checking.budget());
    Answer answer = answer(call, draft.submission());
    return draft.notices().isEmpty()
        ? answer
        : answer.with("Heed-Notice", String.join("; ", draft.notices()));
  }

  private Answer answer(Call call, Submission submission) throws Problem {
    Reviewed reviewed = checking.review(call.desk(), submission);
    return Answer.json(json -> Checking.write(json, submission, reviewed));
  }

  private static boolean isJson(Call call) {
    String type = call.contentType().orElse("").split(";", 2)[0].strip();
    return type.toLowerCase(Locale.ROOT).equals("application/json");
  }
}
