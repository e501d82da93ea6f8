export { deliver } from './box/deliver.ts';
export type { DocumentRecord, KeptFile } from './document.ts';
export { documentOf, documentReply } from './document-reply.ts';
export { documentsFeature } from './feature.ts';
export { formalProgress, officeProgressPath } from './formal-progress.ts';
export { filesHint, filesSentence } from './file-sentences.ts';
export {
  documentsOf,
  forgetDocuments,
  keepDocument,
  type Keeping,
  rehangDocuments,
} from './keep-document.ts';
export { keepOnForm } from './keep-on-form.ts';
export { nameAndSize } from './pages/document-words.tsx';
export { PdfViewLink } from './pages/pdf-view-link.tsx';
export { documentRejected, type RejectedDocument, takeRejected } from './rejected.ts';
export { type ReceivedFiles, receiveFiles, type RefusedFile } from './receive-files.ts';
export { resumedUploads } from './resumable/resumed.ts';
export { isSameDocument } from './same-document.ts';
export { offersBox } from './settings.ts';
export { betriebSettingsPages, documentsNavigation } from './services.ts';
export {
  type DeliveryKind,
  type DocumentRef,
  isReadable,
  isRejected,
  mostFileBytes,
  mostFiles,
  type ScanState,
  sizeInWords,
} from './rules.ts';
