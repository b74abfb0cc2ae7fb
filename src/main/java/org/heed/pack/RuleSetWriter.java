package org.heed.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.cast.CastWords;
import org.heed.match.Frame;
import org.heed.match.Pattern;
import org.heed.match.PatternCodec;
import org.heed.rule.Citation;
import org.heed.rule.Condition;
import org.heed.rule.Example;
import org.heed.rule.Places;
import org.heed.rule.Rewrite;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Section;
import org.heed.rule.Seek;
import org.heed.rule.Severity;
import org.heed.rule.SeverityScale;
import org.heed.rule.Source;
import org.heed.rule.Topic;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes a rule set in the form that {@link RuleSetReader} reads. */
final class RuleSetWriter {

  private final DataOutputStream out;
  private final PatternCodec.Writer patterns;

  RuleSetWriter(DataOutputStream out) {
    this.out = out;
    this.patterns = new PatternCodec.Writer(out);
  }

  void write(RuleSet rules) throws IOException {
    text(rules.hash());
    out.writeInt(rules.sources().size());
    for (Source source : new TreeMap<>(rules.sources()).values()) {
      source(source);
    }
    Map<Language, Map<String, Pattern>> classes = new TreeMap<>(rules.wordClasses());
    out.writeInt(classes.size());
    for (Map.Entry<Language, Map<String, Pattern>> entry : classes.entrySet()) {
      text(entry.getKey().code());
      out.writeInt(entry.getValue().size());
      for (Map.Entry<String, Pattern> each : new TreeMap<>(entry.getValue()).entrySet()) {
        text(each.getKey());
        patterns.write(new Pattern.Named(each.getKey(), each.getValue()));
      }
    }
    castWords(rules.castWords());
    out.writeInt(rules.topics().size());
    for (Topic topic : rules.topics()) {
      topic(topic);
    }
    out.writeInt(rules.rules().size());
    for (Rule rule : rules.rules()) {
      rule(rule);
    }
  }

  private void castWords(Map<Language, CastWords> words) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<Language, CastWords> entry : new TreeMap<>(words).entrySet()) {
      text(entry.getKey().code());
      Map<String, Set<String>> lists = new TreeMap<>(entry.getValue().lists());
      out.writeInt(lists.size());
      for (Map.Entry<String, Set<String>> list : lists.entrySet()) {
        text(list.getKey());
        texts(list.getValue());
      }
    }
  }

  private void source(Source source) throws IOException {
    text(source.id());
    text(source.title());
    text(source.publisher());
    out.writeInt(source.year());
    text(source.url());
  }

  private void topic(Topic topic) throws IOException {
    text(topic.name());
    text(topic.title());
    text(topic.about());
    out.writeDouble(topic.threshold());
    out.writeInt(topic.evidence().size());
    for (var entry : new TreeMap<>(topic.evidence()).entrySet()) {
      text(entry.getKey().code());
      out.writeInt(entry.getValue().size());
      for (Topic.Evidence evidence : entry.getValue()) {
        patterns.write(evidence.pattern());
        out.writeDouble(evidence.weight());
      }
    }
  }

  private void rule(Rule rule) throws IOException {
    text(rule.id());
    SeverityScale scale = rule.severity();
    severity(scale.base());
    severity(scale.quoted());
    severity(scale.headline());
    severity(scale.standfirst());
    severity(scale.lead());
    texts(rule.topics());
    texts(rule.notTopics());
    out.writeUTF(rule.quotes().name());
    out.writeUTF(rule.attributed().name());
    out.writeBoolean(rule.reportsMentions());
    out.writeBoolean(rule.reportsNegated());
    out.writeBoolean(rule.once());
    places(rule.places());
    text(rule.why());
    out.writeInt(rule.citations().size());
    for (Citation citation : rule.citations()) {
      text(citation.source().id());
      text(citation.section());
    }
    text(rule.id() + rule.origin().substring(rule.origin().lastIndexOf('.')));
    out.writeInt(rule.sections().size());
    for (Section section : new TreeMap<>(rule.sections()).values()) {
      section(section);
    }
  }

  private void section(Section section) throws IOException {
    text(section.language().code());
    text(section.what());
    text(section.instead());
    out.writeInt(section.seeks().size());
    for (Seek seek : section.seeks()) {
      seek(seek);
    }
    conditions(section.unless());
    rewrites(section.rewrites());
    text(section.limits());
    examples(section.flag());
    examples(section.pass());
  }

  private void seek(Seek seek) throws IOException {
    out.writeInt(seek.line());
    if (seek instanceof Seek.Phrase phrase) {
      out.writeByte(RuleSetReader.PHRASE);
      patterns.write(phrase.pattern());
      placed(phrase);
    } else if (seek instanceof Seek.Framed framed) {
      out.writeByte(RuleSetReader.FRAME);
      frame(framed.frame());
      placed(framed);
    } else if (seek instanceof Seek.Told told) {
      out.writeByte(RuleSetReader.DETAIL);
      names(told.query().of());
      names(told.query().kinds());
      names(told.query().with());
      around(told);
    } else if (seek instanceof Seek.Missing missing) {
      out.writeByte(RuleSetReader.MISSING);
      patterns(missing.anyOf());
      patterns(missing.near());
    } else if (seek instanceof Seek.Count count) {
      out.writeByte(RuleSetReader.COUNT);
      patterns.write(count.pattern());
      out.writeInt(count.atLeast());
      out.writeUTF(count.scope().kind().name());
      out.writeInt(count.scope().words());
    }
  }

  private void placed(Seek.Placed seek) throws IOException {
    around(seek);
    rewrites(seek.rewrites());
  }

  private void around(Seek.Placed seek) throws IOException {
    Optional<Places> places = seek.places();
    out.writeBoolean(places.isPresent());
    if (places.isPresent()) {
      places(places.get());
    }
    severity(seek.severity());
    conditions(seek.near());
    conditions(seek.unless());
  }

  private void frame(Frame frame) throws IOException {
    names(frame.who());
    out.writeUTF(frame.role().name());
    patterns.write(frame.act());
    patterns(frame.what().stream().toList());
    names(frame.whom());
    out.writeUTF(frame.told().name());
    texts(frame.modals());
  }

  private void names(Set<? extends Enum<?>> constants) throws IOException {
    texts(constants.stream().map(Enum::name).collect(Collectors.toSet()));
  }

  private void conditions(List<Condition> conditions) throws IOException {
    out.writeInt(conditions.size());
    for (Condition condition : conditions) {
      patterns(condition.phrases());
      out.writeUTF(condition.scope().kind().name());
      out.writeInt(condition.scope().words());
    }
  }

  private void patterns(List<Pattern> all) throws IOException {
    out.writeInt(all.size());
    for (Pattern pattern : all) {
      patterns.write(pattern);
    }
  }

  private void rewrites(List<Rewrite> rewrites) throws IOException {
    out.writeInt(rewrites.size());
    for (Rewrite rewrite : rewrites) {
      text(rewrite.label());
      text(rewrite.replacement());
    }
  }

  private void examples(List<Example> examples) throws IOException {
    out.writeInt(examples.size());
    for (Example example : examples) {
      text(example.text());
      out.writeInt(example.spans().size());
      for (Span span : example.spans()) {
        out.writeInt(span.start());
        out.writeInt(span.end());
      }
      out.writeBoolean(example.draft());
      out.writeInt(example.line());
    }
  }

  private void places(Places places) throws IOException {
    Set<Role> roles = new TreeSet<>(places.roles());
    out.writeByte(roles.size());
    for (Role role : roles) {
      out.writeUTF(role.name());
    }
    out.writeBoolean(places.lead());
  }

  private void severity(@Nullable Severity severity) throws IOException {
    out.writeUTF(severity == null ? "" : severity.name());
  }

  private void texts(Set<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String each : new TreeSet<>(texts)) {
      text(each);
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
