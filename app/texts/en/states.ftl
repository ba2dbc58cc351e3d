## States
state-ok = In order
state-work = Working
state-warn = Attention
state-bad = Failed
state-rest = Paused
state-draft = Draft
state-not-run = Not run yet
state-not-tested = Not tested
state-checks-failed = { $count ->
    [one] 1 check failed
   *[other] { $n } checks failed
 }
state-finished-undelivered = Finished, { $n } not delivered

## Outcomes
outcome-created = Created
outcome-updated = Updated
outcome-unchanged = Unchanged
outcome-deleted = Deleted
outcome-skipped = Skipped
outcome-held = Held
outcome-submitted = Submitted
outcome-unsettled = Unsettled
outcome-invalid = Invalid
outcome-rejected = Rejected
outcome-failed = Failed
outcome-held-note = waits for you
outcome-invalid-note = we refuse it
outcome-rejected-note = { $platform } refuses it
