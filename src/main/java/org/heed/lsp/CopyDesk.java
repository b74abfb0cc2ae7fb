package org.heed.lsp;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.heed.analysis.Budget;
import org.heed.input.UnreadableDraft;
import org.heed.review.Job;
import org.heed.review.Plan;
import org.heed.review.Refused;
import org.heed.review.Request;
import org.heed.review.Reviewed;
import org.heed.review.Reviewer;
import org.heed.text.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Takes in each state of the drafts that are open and has it reviewed, the newest only: by words on
 * one thread, with syntax on another. Thread-safe.
 */
final class CopyDesk {

  private final Map<String, Galley> open = new ConcurrentHashMap<>();
  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final ExecutorService first = Executors.newSingleThreadExecutor(CopyDesk::thread);
  private final ExecutorService second = Executors.newSingleThreadExecutor(CopyDesk::thread);
  private final Tiers tiers = new Tiers();
  private final Outbox outbox;
  private final ModelProgress progress;
  // On the first thread alone.
  private @Nullable HouseRules rules;
  private Set<String> said = new HashSet<>();

  CopyDesk(Outbox outbox, ModelProgress progress) {
    this.outbox = outbox;
    this.progress = progress;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "heed-review");
    thread.setDaemon(true);
    return thread;
  }

  /** The newest state of a draft; empty where it is not open. */
  Optional<Galley> newest(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  Collection<Galley> open() {
    return List.copyOf(open.values());
  }

  /** Has a state of a draft reviewed in place of the one before. */
  void receive(Galley galley) {
    Galley before = open.put(galley.uri(), galley);
    if (before != null) {
      before.supersede();
    }
    first.execute(() -> reviewFast(galley));
  }

  /** Forgets a draft. */
  void close(String uri) {
    Galley before = open.remove(uri);
    refused.remove(uri);
    if (before != null) {
      before.supersede();
      outbox.clear(uri, () -> !open.containsKey(uri));
    }
  }

  /**
   * Reads all rules and configurations anew, then reviews all drafts by them.
   *
   * @param request what the user wants; asked for on the thread that reviews, and may take a moment
   */
  void use(Supplier<Request> request) {
    first.execute(() -> rules = new HouseRules(request.get(), tiers));
    open().forEach(galley -> receive(galley.again()));
  }

  /** Does something before the next review, such as waiting for settings. */
  void before(Runnable work) {
    first.execute(work);
  }

  /** Gets ready for the first draft, so that it need not wait. */
  void prepare() {
    first.execute(this::readAhead);
  }

  /** Reads what a draft in the workspace would need, so that the first one does not wait. */
  private void readAhead() {
    if (rules != null && open.isEmpty()) {
      try {
        Plan.Step step = rules.fast("-", Optional.empty(), MediaType.MARKDOWN);
        if (step instanceof Plan.Review review) {
          Reviewer.review(review.job(), "# A draft\n\nIt has one sentence.\n", Budget.UNLIMITED);
        }
      } catch (UnreadableDraft | RuntimeException e) {
        // A draft that is opened will meet the same, and it is said then.
      }
      sayProblems();
    }
  }

  private void reviewFast(Galley galley) {
    HouseRules current = rules;
    if (galley.isSuperseded() || current == null) {
      return;
    }
    Optional<Path> place = Uris.path(galley.uri());
    String name = place.map(Path::toString).orElse("-");
    try {
      if (galley.text().length() > current.maxSize()) {
        refuse(galley, name, "larger than " + current.maxSize() + " bytes; split it");
        return;
      }
      Plan.Step step = current.fast(name, place, galley.type());
      sayProblems();
      if (step instanceof Plan.Refusal refusal) {
        refuse(galley, name, refusal.refused().message());
      } else if (step instanceof Plan.Review review) {
        Optional<Reviewed> reviewed =
            Optional.of(Reviewer.review(review.job(), galley.text(), galley::isSuperseded));
        if (!galley.fast().complete(reviewed)) {
          return; // superseded, and the review broken off
        }
        refused.remove(galley.uri());
        outbox.publish(galley, reviewed, () -> isNewest(galley));
        Optional<Plan.Step> further = current.full(name, place, galley.type());
        if (further.isPresent() && further.get() instanceof Plan.Review full) {
          second.execute(() -> reviewInFull(galley, full.job()));
        } else {
          galley.full().complete(reviewed);
        }
      }
    } catch (UnreadableDraft e) {
      refuse(galley, name, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      refuse(galley, name, Refused.fault(name, e).message());
    }
  }

  private void reviewInFull(Galley galley, Job job) {
    if (galley.isSuperseded()) {
      return;
    }
    String name = job.path();
    ModelProgress.Shown shown = progress.start();
    try {
      Optional<Reviewed> reviewed =
          Optional.of(Reviewer.review(job, galley.text(), galley::isSuperseded));
      if (galley.full().complete(reviewed)) {
        outbox.publish(galley, reviewed, () -> isNewest(galley));
        outbox.refresh();
      }
    } catch (UnreadableDraft e) {
      keepFast(galley, name, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      keepFast(galley, name, Refused.fault(name, e).message());
    } finally {
      shown.close();
    }
  }

  /** What was found by words stands where more could not be found. */
  private void keepFast(Galley galley, String name, String message) {
    galley.full().complete(galley.fast().getNow(Optional.empty()));
    warn(galley, name, message);
  }

  private boolean isNewest(Galley galley) {
    return open.get(galley.uri()) == galley;
  }

  private void refuse(Galley galley, String name, String message) {
    galley.fast().complete(Optional.empty());
    galley.full().complete(Optional.empty());
    outbox.publish(galley, Optional.empty(), () -> isNewest(galley));
    warn(galley, name, message);
  }

  /** Says why a draft is not reviewed: once, not with every letter that is typed. */
  private void warn(Galley galley, String name, String message) {
    if (!galley.isSuperseded() && !message.equals(refused.put(galley.uri(), message))) {
      outbox.warn(name + ": " + message);
    }
  }

  /** Says what is wrong in rules and settings, each thing once for as long as it stays so. */
  private void sayProblems() {
    if (rules != null) {
      Set<String> now = new HashSet<>(rules.problems());
      now.stream().filter(line -> !said.contains(line)).sorted().forEach(outbox::warn);
      said = now;
    }
  }

  /** Ends its threads; what is under way is given up. */
  void stop() {
    open.values().forEach(Galley::supersede);
    first.shutdownNow();
    second.shutdownNow();
  }
}
