//! Traces from processes to records and back.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::asked::{Facts, Process, Record};
use super::outcome::{Back, Forward, Gap};
use crate::decision::Term;
use crate::error::{At as _, Error};
use crate::law::Words;
use crate::quantity::{Key, in_key_order};

/// The documents, processes and records, by their keys.
pub(super) struct Register<'a> {
    documents: BTreeSet<&'a Key>,
    processes: BTreeMap<&'a Key, &'a Process>,
    records: Vec<&'a Record>,
}

impl<'a> Register<'a> {
    pub(super) fn of(facts: &'a Facts) -> Result<Self, Error> {
        let documents = in_key_order(&facts.documents, ("documents", "document"), |row| &row.document)?;
        let processes = in_key_order(&facts.processes, ("processes", "process"), |row| &row.process)?;
        let records = in_key_order(&facts.records, ("records", "record"), |row| &row.record)?;
        for (row, process) in facts.processes.iter().enumerate() {
            for (place, document) in process.documents.iter().enumerate() {
                if process.documents.iter().take(place).any(|earlier| earlier == document) {
                    let error = Error::invalid("key.duplicate", "the process names the document twice");
                    return Err(error.at_row(place).at("documents")).at_row("processes", row);
                }
            }
        }
        Ok(Self {
            documents: documents.into_iter().map(|(_, row)| &row.document).collect(),
            processes: processes.into_iter().map(|(_, row)| (&row.process, row)).collect(),
            records: records.into_iter().map(|(_, row)| row).collect(),
        })
    }

    /// The records of a process.
    fn records_of(&self, process: &Key) -> impl Iterator<Item = &'a Record> {
        let records: Vec<&'a Record> =
            self.records.iter().copied().filter(|record| record.process.as_ref() == Some(process)).collect();
        records.into_iter()
    }

    /// Where the links that the law asks for are wanting.
    pub(super) fn gaps(&self, links: &Words) -> Vec<Gap> {
        let asks = |link: Term| links.has(link.name());
        let (document, record) = (asks(Term::LinkDocument), asks(Term::LinkRecord));
        let mut gaps = Vec::new();
        for process in self.processes.values() {
            if document {
                gaps.extend(self.of_process(process));
            }
            if record && self.records_of(&process.process).next().is_none() {
                gaps.push(Gap::ProcessWithoutRecord { process: process.process.clone() });
            }
        }
        for found in &self.records {
            if record {
                gaps.extend(self.process_of(found));
            }
            if document {
                gaps.extend(self.document_of(found));
            }
        }
        gaps
    }

    /// What is wanting of a process's documents.
    fn of_process(&self, found: &Process) -> Vec<Gap> {
        let process = || found.process.clone();
        if found.documents.is_empty() {
            return Vec::from([Gap::ProcessWithoutDocument { process: process() }]);
        }
        let mut absent: Vec<&Key> =
            found.documents.iter().filter(|of| !self.documents.contains(of)).collect();
        absent.sort_unstable();
        let gap =
            |document: &Key| Gap::ProcessDocumentNotThere { process: process(), document: document.clone() };
        absent.into_iter().map(gap).collect()
    }

    /// What is wanting of a record's process.
    fn process_of(&self, found: &Record) -> Option<Gap> {
        let record = found.record.clone();
        let Some(process) = &found.process else { return Some(Gap::RecordWithoutProcess { record }) };
        let there = self.processes.contains_key(process);
        (!there).then(|| Gap::RecordProcessNotThere { record, process: process.clone() })
    }

    /// What is wanting of a record's document.
    fn document_of(&self, found: &Record) -> Option<Gap> {
        let record = found.record.clone();
        let Some(document) = &found.document else { return Some(Gap::RecordWithoutDocument { record }) };
        let (key, process) = (document.clone(), found.process.as_ref());
        if !self.documents.contains(document) {
            return Some(Gap::RecordDocumentNotThere { record, document: key });
        }
        let process = self.processes.get(process?)?;
        let other = !process.documents.contains(document);
        other.then(|| Gap::RecordDocumentOfOther { record, document: key, process: process.process.clone() })
    }

    /// From each process to what is there of it.
    pub(super) fn forward(&self) -> Vec<Forward> {
        let of = |process: &Process| {
            let there = process.documents.iter().filter(|document| self.documents.contains(document));
            let documents: BTreeSet<&Key> = there.collect();
            Forward {
                process: process.process.clone(),
                documents: documents.into_iter().cloned().collect(),
                records: self.records_of(&process.process).map(|record| record.record.clone()).collect(),
            }
        };
        self.processes.values().map(|process| of(process)).collect()
    }

    /// From each record to what is there of it.
    pub(super) fn back(&self) -> Vec<Back> {
        let of = |record: &&Record| Back {
            record: record.record.clone(),
            document: record.document.clone().filter(|key| self.documents.contains(key)),
            process: record.process.clone().filter(|key| self.processes.contains_key(key)),
        };
        self.records.iter().map(of).collect()
    }

    /// The documents that nothing names.
    pub(super) fn unused(&self) -> Vec<Key> {
        let by_processes = self.processes.values().flat_map(|process| process.documents.iter());
        let named: BTreeSet<&Key> =
            by_processes.chain(self.records.iter().filter_map(|record| record.document.as_ref())).collect();
        self.documents.iter().filter(|key| !named.contains(*key)).map(|key| (*key).clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::keys;

    /// A link of the law that no trace follows would be passed over.
    #[test]
    fn every_link_is_followed() {
        crate::law::check_words(keys::RECORDS_LINKS.id(), |word| {
            [Term::LinkDocument, Term::LinkRecord].iter().any(|link| link.name() == word)
        });
    }
}
