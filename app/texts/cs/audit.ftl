## The audit log
