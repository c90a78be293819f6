import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import type { Edition } from '../../../domain/kpi';
import { clauseTitle, reviewInputName } from '../../../domain/clauses';
import { sectorNames, type KpiTemplate } from '../../../domain/templates';
import { ClauseChip } from '../../components/ClauseChip';
import { describeFormula, directionWords, frequencyWords, yearToDateWords } from '../../words/kpiWords';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0' },
  line: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  choice: { flexGrow: 1, minWidth: 0, marginLeft: '-8px' },
  more: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '0 8px 10px 24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  there: { paddingLeft: '24px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface TemplateRowProps {
  readonly template: KpiTemplate;
  readonly edition: Edition;
  readonly isChosen: boolean;
  readonly isInWorkbook: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

/** A template to tick, with its clause; what it is good for and where it misleads are behind the arrow. */
export function TemplateRow({
  template,
  edition,
  isChosen,
  isInWorkbook,
  onToggle,
}: TemplateRowProps): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { primary, other } = template.clauses[edition];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.choice}>
          <Checkbox
            label={template.name}
            checked={isChosen}
            onChange={(_event, data) => {
              onToggle(data.checked === true);
            }}
          />
        </div>
        <ClauseChip clause={primary} />
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={`About ${template.name}`}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </button>
      </div>
      {isInWorkbook ? <div className={styles.there}>Already in this workbook</div> : null}
      <div id={detailsId} hidden={!isOpen} className={isOpen ? styles.details : undefined}>
        {isOpen ? (
          <>
            <p className={styles.text}>{template.purpose}</p>
            <p className={styles.text}>
              <span className={styles.label}>Formula:</span>{' '}
              {describeFormula(template.measures, template.multiplier)} ({template.unit})
            </p>
            <p className={styles.text}>
              {directionWords[template.direction]}, {frequencyWords[template.frequency]}; year to date:{' '}
              {yearToDateWords[template.yearToDate]}. Data from {template.dataSource}.
            </p>
            <p className={styles.text}>
              <span className={styles.label}>Clause:</span> {primary} {clauseTitle(edition, primary)}
              {other.length > 0 ? `; also ${other.join(', ')}` : ''}.
            </p>
            <p className={styles.text}>
              <span className={styles.label}>Review input (9.3.2):</span>{' '}
              {reviewInputName(template.reviewInput)}.
            </p>
            <p className={styles.text}>
              <span className={styles.label}>Fits:</span> {sectorNames(template).join(', ')}.
            </p>
            <p className={styles.text}>
              <span className={styles.label}>Take care:</span> {template.trap}
            </p>
          </>
        ) : null}
      </div>
    </li>
  );
}
