import type { ReactNode } from 'react';
import type { SetUpPreview } from '../../app/useCases';
import { Section } from '../components/Section';
import { usePreviewStyles } from './previewStyles';

/** The sheets that a write would create, each with what it is for. */
export function NewSheetList({ sheets }: { readonly sheets: SetUpPreview['newSheets'] }): ReactNode {
  const styles = usePreviewStyles();
  return (
    <Section title={sheets.length > 0 ? `New sheets (${sheets.length})` : 'No new sheet is needed'}>
      <ul className={styles.list} role="list">
        {sheets.map(({ name, purpose }) => (
          <li key={name} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <span className={styles.small}>{purpose}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
