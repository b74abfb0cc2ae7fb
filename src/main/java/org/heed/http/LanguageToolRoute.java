package org.heed.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.heed.review.Reviewed;

/** {@code POST /v2/check}: what clients of LanguageTool's HTTP API send and expect. */
final class LanguageToolRoute implements Route.Worked {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Checking checking;
  private final JsonTree tree;
  private final LanguageToolAnswer answers;

  /**
   * @param most the most bytes a body has
   * @param version Heed's own
   */
  LanguageToolRoute(Checking checking, int most, String version) {
    this.checking = checking;
    this.tree = new JsonTree(most);
    this.answers = new LanguageToolAnswer(version);
  }

  @Override
  public String path() {
    return "/v2/check";
  }

  @Override
  public Access access() {
    return Access.TOKEN_OR_KEY;
  }

  @Override
  public void admit(Call call) throws Problem {
    String type = call.contentType().orElse(FORM).split(";", 2)[0].strip();
    if (!type.toLowerCase(Locale.ROOT).equals(FORM)) {
      throw Problem.unknownType("Content-Type has to be " + FORM);
    }
  }

  @Override
  public String key(Call call, byte[] body) {
    try {
      return Form.read(body).text("apiKey").orElse("");
    } catch (Problem e) {
      return "";
    }
  }

  @Override
  public Answer answer(Call call, byte[] body) throws Problem {
    try {
      LanguageToolRequest request = LanguageToolRequest.of(Form.read(body), tree, call.desk());
      Reviewed reviewed = checking.review(call.desk(), request.submission(checking.budget()));
      return Answer.json(json -> answers.write(json, request, reviewed));
    } catch (LanguageToolRequest.Wrong e) {
      return Answer.text("text/plain; charset=" + StandardCharsets.UTF_8, e.line()).status(400);
    }
  }
}
