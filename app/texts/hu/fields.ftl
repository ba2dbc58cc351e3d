## The field mapping table
