## The status mapping table
