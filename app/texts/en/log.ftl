## Log
log-title = Records
log-caption = Records of this run
log-filter = Filter the records
log-text = Number, name or key
log-none = Nothing to show: records that are unchanged are counted, not listed.
log-none-found = No record matches the filter.
log-searched-partly = Nothing more among the records searched so far. Older records of this run may match as well.
log-search-older = Search older records
log-created = New in the system
log-deleted = Deleted in the system
log-fields = { $count ->
    [one] 1 field changed
   *[other] { $n } fields changed
 }
log-no-changes = No field was written.
log-before-after = Before and after: { $title }
