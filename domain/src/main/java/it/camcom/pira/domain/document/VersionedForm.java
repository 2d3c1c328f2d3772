package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Version;

/**
 * A document's content, with the version by which the person who decides on it tells what they saw.
 */
public record VersionedForm(CanonicalForm form, Version version) {

  /** Builds it from an approved document, which never changes. */
  static VersionedForm frozen(CanonicalForm form) {
    return new VersionedForm(form, Version.of(form.sha256()));
  }

  /** Builds it from a document whose content follows its plan. */
  static VersionedForm of(DocumentContent content, DocumentForms forms) {
    return new VersionedForm(forms.of(content), content.version());
  }
}
