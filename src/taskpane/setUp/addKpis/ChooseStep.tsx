import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Overview } from '../../../app/useCases';
import { families, searchTemplates } from '../../../domain/templates';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import type { Draft, DraftChange } from './draft';
import { noFilters, searchOf, type Filters } from './filters';
import { TemplateFilters } from './TemplateFilters';
import { TemplateRow } from './TemplateRow';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  family: {
    margin: '4px 0 0',
    padding: '4px 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    position: 'sticky',
    top: '-12px',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface ChooseStepProps {
  readonly draft: Draft;
  readonly dispatch: Dispatch<DraftChange>;
  readonly workbook: Overview;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** The template library, family by family, narrowed by words, family, clause and sector. */
export function ChooseStep({ draft, dispatch, workbook, onNext, onCancel }: ChooseStepProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const [filters, setFilters] = useState<Filters>(noFilters);
  const found = searchTemplates(searchOf(filters, draft.edition));
  const chosenIds = new Set(draft.kpis.map((kpi) => kpi.template.id));
  const namesInWorkbook = new Set(workbook.state === 'ready' ? workbook.kpis.map((kpi) => kpi.name) : []);
  return (
    <Screen
      title="Choose KPIs"
      step="Step 1 of 3"
      takesFocus
      footer={
        <StepFooter next={{ label: 'Next', isOff: chosenIds.size === 0, onNext }} onCancel={onCancel}>
          <span className={styles.chosen} role="status">
            {chosenIds.size === 0 ? 'Choose at least one KPI' : `${count(draft.kpis.length, 'KPI')} chosen`}
          </span>
        </StepFooter>
      }
    >
      <TemplateFilters
        filters={filters}
        edition={draft.edition}
        found={found.length}
        onChange={setFilters}
        {...(workbook.state === 'empty'
          ? {
              onEdition: (edition: Draft['edition']) => {
                dispatch({ kind: 'edition', edition });
              },
            }
          : {})}
      />
      {found.length === 0 ? <span>No template fits. Use fewer words or clear the filters.</span> : null}
      {families.map((family) => {
        const ofFamily = found.filter((template) => template.family === family.id);
        if (ofFamily.length === 0) return null;
        return (
          <section key={family.id} className={styles.group} aria-label={family.name}>
            <h2 className={styles.family}>{family.name}</h2>
            <ul className={styles.list} role="list">
              {ofFamily.map((template) => (
                <TemplateRow
                  key={template.id}
                  template={template}
                  edition={draft.edition}
                  isChosen={chosenIds.has(template.id)}
                  isInWorkbook={namesInWorkbook.has(template.name)}
                  onToggle={(isChosen) => {
                    dispatch(
                      isChosen
                        ? { kind: 'choose', templateId: template.id, locale }
                        : { kind: 'drop', templateId: template.id },
                    );
                  }}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <p className={styles.note}>
        ISO 9001 names no KPI and sets no target. These templates and their clauses are suggestions.
      </p>
    </Screen>
  );
}
