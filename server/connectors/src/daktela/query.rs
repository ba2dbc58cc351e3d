//! The bracket style of list parameters (dossier 5).

/// Most rows a list gives.
pub(super) const MOST: usize = 1000;

/// Parameters of a list, built up in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Query {
    pairs: Vec<(String, String)>,
    filters: usize,
    fields: usize,
}

impl Query {
    /// So many rows from here, in a stable order: rows move while pages are read.
    pub fn page(skip: usize, take: usize) -> Self {
        let mut query = Self::default();
        query.add("skip", skip.to_string());
        query.add("take", take.to_string());
        query.add("sort[0][field]", "name");
        query.add("sort[0][dir]", "asc");
        query
    }

    /// Only rows whose field compares like this.
    #[must_use]
    pub fn filter(mut self, field: &str, operator: &str, value: &str) -> Self {
        let at = self.begin_filter(field, operator);
        self.add(&format!("filter[{at}][value]"), value);
        self
    }

    /// Only rows whose field is one of these.
    #[must_use]
    pub fn among(mut self, field: &str, values: &[String]) -> Self {
        let at = self.begin_filter(field, "in");
        for (place, value) in values.iter().enumerate() {
            self.add(&format!("filter[{at}][value][{place}]"), value);
        }
        self
    }

    /// Only these fields: whole rows hold nested records of kilobytes.
    #[must_use]
    pub fn only(mut self, fields: &[&str]) -> Self {
        for field in fields {
            let at = self.fields;
            self.fields += 1;
            self.add(&format!("fields[{at}]"), *field);
        }
        self
    }

    /// The parameters.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    fn begin_filter(&mut self, field: &str, operator: &str) -> usize {
        let at = self.filters;
        self.filters += 1;
        self.add(&format!("filter[{at}][field]"), field);
        self.add(&format!("filter[{at}][operator]"), operator);
        at
    }

    fn add(&mut self, key: &str, value: impl Into<String>) {
        self.pairs.push((key.to_owned(), value.into()));
    }
}
