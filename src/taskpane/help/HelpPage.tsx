import { lazy, Suspense, type ReactNode } from 'react';
import type { Overview } from '../../app/useCases';
import { OpenList, OpenRow } from '../components/OpenRow';
import { Screen } from '../components/Screen';
import { Working } from '../components/Working';
import type { HelpTopic } from '../navigation';
import { usePane } from '../PaneContext';
import { useStore } from '../support/useStore';
import { StatusHelp } from './StatusHelp';

const GlossaryHelp = lazy(() => import('./GlossaryHelp').then((part) => ({ default: part.GlossaryHelp })));
const ClauseHelp = lazy(() => import('./ClauseHelp').then((part) => ({ default: part.ClauseHelp })));

const topics: readonly {
  readonly topic: Exclude<HelpTopic, 'home'>;
  readonly title: string;
  readonly text: string;
}[] = [
  {
    topic: 'statuses',
    title: 'The ten statuses',
    text: 'What the words, shapes and colours say, and which of them counts.',
  },
  {
    topic: 'clauses',
    title: 'Clauses of ISO 9001',
    text: 'Both editions side by side, what 2026 changed, and which clauses your KPIs serve.',
  },
  {
    topic: 'glossary',
    title: 'Glossary',
    text: 'KPI, metric, objective, target, limit, CAPA, ISO 9000 and 9001: each word with one meaning.',
  },
];

/** The help: what the words, the statuses and the clauses mean. Reads the workbook only as the pane knows it. */
export function HelpPage({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { navigation } = usePane();
  const { helpTopic } = useStore(navigation);
  const onBack = () => {
    navigation.openHelp('home');
  };
  switch (helpTopic) {
    case 'home':
      return <HelpHome />;
    case 'statuses':
      return <StatusHelp onBack={onBack} />;
    case 'clauses':
    case 'glossary':
      return (
        <Suspense
          fallback={
            <Screen title="Help">
              <Working what="Loading" />
            </Screen>
          }
        >
          {helpTopic === 'clauses' ? (
            <ClauseHelp workbook={workbook} onBack={onBack} />
          ) : (
            <GlossaryHelp onBack={onBack} />
          )}
        </Suspense>
      );
  }
}

function HelpHome(): ReactNode {
  const { navigation } = usePane();
  return (
    <Screen title="Help" takesFocus>
      <OpenList>
        {topics.map(({ topic, title, text }) => (
          <OpenRow
            key={topic}
            title={title}
            text={text}
            onOpen={() => {
              navigation.openHelp(topic);
            }}
          />
        ))}
      </OpenList>
      <span>
        ISO 9001 names no KPI and sets no target. It asks for objectives that can be measured (6.2) and for an
        evaluation of what was measured (9.1.3). Which KPIs you keep, for which clause and with which target,
        is for your organization to say.
      </span>
    </Screen>
  );
}
