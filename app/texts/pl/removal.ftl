## Deleting and starting afresh
