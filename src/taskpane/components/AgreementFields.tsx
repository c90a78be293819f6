import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Agreement } from '../../app/log/agreement';

interface AgreementFieldsProps {
  readonly agreement: Agreement;
  readonly onChange: (agreement: Agreement) => void;
  /** Whether empty fields are marked: nobody wants to be told of one before having been there. */
  readonly marksEmpty: boolean;
}

/** Why something was changed and who agreed; the log keeps both. */
export function AgreementFields({ agreement, onChange, marksEmpty }: AgreementFieldsProps): ReactNode {
  const { reason, approvedBy } = agreement;
  const missing = (text: string, message: string) =>
    marksEmpty && text.trim() === '' ? { validationMessage: message } : {};
  return (
    <>
      <Field label="Reason" required {...missing(reason, 'Say why; the log keeps it.')}>
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_event, data) => {
            onChange({ ...agreement, reason: data.value });
          }}
        />
      </Field>
      <Field label="Approved by" required {...missing(approvedBy, 'Say who agreed; the log keeps it.')}>
        <Input
          value={approvedBy}
          onChange={(_event, data) => {
            onChange({ ...agreement, approvedBy: data.value });
          }}
        />
      </Field>
    </>
  );
}

/** Whether both fields are filled in. */
export function isAgreed({ reason, approvedBy }: Agreement): boolean {
  return reason.trim() !== '' && approvedBy.trim() !== '';
}
