package org.heed.http;

import org.heed.report.RuleJson;
import org.heed.rule.Nearest;
import org.heed.rule.Rule;

/** {@code GET /v1/rules/{category}/{name}}: one rule, whole. */
final class RuleRoute implements Route.Shown {

  @Override
  public String path() {
    return "/v1/rules/{category}/{name}";
  }

  @Override
  public Answer answer(Call call) throws Problem {
    String id = call.path().get("category") + "/" + call.path().get("name");
    Rule rule =
        call.desk()
            .rules()
            .rule(id)
            .orElseThrow(
                () ->
                    new Problem(
                        404,
                        "no such rule"
                            + Nearest.hint(id, call.desk().rules().ids())
                            + "; /v1/rules lists all"));
    return Answer.json(json -> RuleJson.write(json, rule, false));
  }
}
