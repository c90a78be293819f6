import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EditionMovePreview } from '../../../app/edition/editionUseCases';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Section';
import { chosenOf, isMoveOf, labelWords, nameOf, sureWords } from './moveWords';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
  },
});

interface ClauseChoicesProps {
  readonly preview: EditionMovePreview;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (kpiId: string, number: string) => void;
}

/** KPIs whose clause became two: a list for each, with a proposal and its reason. */
export function ClauseChoices({ preview, chosen, onChoose }: ClauseChoicesProps): ReactNode {
  const styles = useStyles();
  const choices = preview.kpis.filter(isMoveOf('choice'));
  if (choices.length === 0) return null;
  return (
    <Section title={`Choose (${choices.length})`}>
      <span>Their clause is two in ISO 9001:{preview.to}. The proposal is ours, the choice is yours.</span>
      <ul className={styles.list} role="list">
        {choices.map((kpi) => (
          <li key={kpi.place.address}>
            <Choice
              label={`${nameOf(kpi)}, now ${labelWords(kpi.before)}`}
              value={chosenOf(kpi.kpiId, kpi.move, chosen)}
              options={kpi.move.options.map(
                (option) => [option.number, sureWords(option, preview.to)] as const,
              )}
              hint={`Proposed ${kpi.move.proposal}. ${kpi.move.because}`}
              onChange={(number) => {
                onChoose(kpi.kpiId, number);
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
