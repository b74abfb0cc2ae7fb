package org.heed.http;

import org.heed.report.RuleJson;
import org.heed.rule.Rule;

/** {@code GET /v1/rules}: all rules, each whole. */
final class RulesRoute implements Route.Shown {

  @Override
  public String path() {
    return "/v1/rules";
  }

  @Override
  public Answer answer(Call call) {
    return Answer.json(
        json -> {
          json.writeStartObject();
          json.writeStringField("ruleset", call.desk().rules().hash());
          json.writeArrayFieldStart("rules");
          for (Rule rule : call.desk().rules().rules()) {
            RuleJson.write(json, rule, false);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
