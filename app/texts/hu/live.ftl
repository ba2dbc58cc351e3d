## Runs as they happen
