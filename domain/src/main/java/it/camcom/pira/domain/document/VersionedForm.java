package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Version;

/** What a document says, with the version by which whoever decides on it tells what they saw. */
public record VersionedForm(CanonicalForm form, Version version) {

  /** Of an approved document, which says the same for ever. */
  static VersionedForm frozen(CanonicalForm form) {
    return new VersionedForm(form, Version.of(form.sha256()));
  }

  /** Of a document that says what its plan says. */
  static VersionedForm of(DocumentContent content, DocumentForms forms) {
    return new VersionedForm(forms.of(content), content.version());
  }
}
