import type { Generated } from 'kysely';
import type { ViewedKind } from '../../platform/pdf-views/pdf-views.ts';
import type { DeliveryKind, Department, DocumentRef, ScanState } from './rules.ts';

/** The tables of this feature, as its queries see them. */
export interface DocumentTables {
  documents: {
    id: Generated<string>;
    ref_kind: DocumentRef['kind'];
    ref_id: string;
    position: number;
    name: string;
    content_type: string;
    size: number;
    object: string;
    sealed_key: Buffer;
    scan: ScanState;
    kept_at: Date;
    retrieved_at: Date | null;
    scan_tries: Generated<number>;
    scan_after: Date | null;
    rejection_untold: Generated<boolean>;
  };
  document_pdf_views: {
    document_id: string;
    kind: ViewedKind;
    state: 'due' | 'made' | 'failed';
    tries: Generated<number>;
    due_at: Date;
    object: Generated<string | null>;
    sealed_key: Generated<Buffer | null>;
    size: Generated<number | null>;
    made_at: Generated<Date | null>;
  };
  document_uploads: {
    nummer: Generated<number>;
    form_id: string;
    account_id: string | null;
    betrieb_id: string | null;
    person_id: string | null;
    department: Department;
    subject: string;
    note: string;
    sent_at: Date;
    done_at: Date | null;
    done_name: string | null;
    done_staff_id: string | null;
  };
  document_deliveries: {
    id: Generated<string>;
    form_id: string;
    betrieb_id: string | null;
    person_id: string | null;
    kind: DeliveryKind;
    year: number;
    subject: string;
    is_formal: boolean;
    delivered_at: Date;
    delivered_name: string;
    delivered_staff_id: string;
  };
  document_reads: { document_id: string; account_id: string; read_at: Date };
  document_consents: {
    id: Generated<string>;
    betrieb_id: string;
    is_given: boolean;
    at: Date;
    account_id: string | null;
    law: string;
  };
  resumable_uploads: {
    id: Generated<string>;
    account_id: string | null;
    /** Of a stranger's address. */
    range: string | null;
    name: string;
    size: number;
    begun_at: Date;
    used_at: Date | null;
    /** Where it came whole, with a form that could not be taken yet. */
    kept_until: Date | null;
  };
  resumable_pieces: { upload_id: string; at: number; size: number; object: string; sealed_key: Buffer };
  document_box_settings: { betrieb_id: string; tells_of_new: boolean; changed_at: Date };
}
