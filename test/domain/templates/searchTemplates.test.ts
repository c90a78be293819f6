import { clausesOf, isWithinClause } from '../../../src/domain/clauses';
import { searchTemplates, templates, type TemplateSearch } from '../../../src/domain/templates';

const idsFor = (search: Partial<TemplateSearch>) =>
  searchTemplates({ edition: '2026', ...search }).map(({ id }) => id);

describe('searchTemplates', () => {
  it('gives the whole library in its own order when nothing is asked', () => {
    expect(searchTemplates({ edition: '2015' })).toEqual(templates);
    expect(idsFor({ words: '   ' })).toHaveLength(templates.length);
  });

  it('wants every word, in any order and any case', () => {
    expect(idsFor({ words: 'supplier TIME' })).toEqual([
      'supplier-on-time-delivery',
      'supplier-action-response',
    ]);
    expect(idsFor({ words: 'time supplier' })).toEqual(idsFor({ words: 'supplier time' }));
    expect(idsFor({ words: 'supplier calibration' })).toEqual([]);
  });

  it('looks into name, purpose, topic and the title of the main clause', () => {
    expect(idsFor({ words: 'otif' })).toEqual(['on-time-in-full']);
    expect(idsFor({ words: 'humidity' })).toEqual(['environment-in-range']);
    expect(idsFor({ words: 'calibration' })).toContain('out-of-tolerance-as-found');
    expect(idsFor({ words: 'organizational knowledge' })).toEqual(['critical-knowledge-cover']);
  });

  it('looks into family, measures and data source, where the word may stand alone', () => {
    expect(idsFor({ words: 'training and competence' })).toEqual(idsFor({ family: 'training-competence' }));
    expect(idsFor({ words: 'internal failure cost' })).toEqual(['cost-of-poor-quality-ratio']);
    expect(idsFor({ words: 'survey tool' })).toContain('csat-top-two-box');
  });

  it('does not mind accents', () => {
    expect(idsFor({ words: 'Cálibration' })).toEqual(idsFor({ words: 'calibration' }));
  });

  it('treats the words as text, never as a pattern', () => {
    expect(idsFor({ words: '(' })).toContain('on-time-in-full');
    expect(idsFor({ words: '.*' })).toEqual([]);
  });

  it('reads digits and points as a clause with everything under it', () => {
    expect(idsFor({ words: '7.1.5' })).toContain('calibration-in-date');
    expect(idsFor({ words: '7.1.5.' })).toEqual(idsFor({ words: '7.1.5' }));
    expect(idsFor({ words: '1.5' })).toEqual([]);
    expect(idsFor({ words: '10.1', edition: '2015' })).not.toEqual(
      idsFor({ words: '10.1', edition: '2026' }),
    );
  });

  it('reads a bare number as a clause or as text', () => {
    expect(idsFor({ words: '1000' })).toContain('complaints-per-1000-orders');
    expect(idsFor({ words: '10' })).toContain('corrective-action-effectiveness');
  });

  it('filters by clause in the edition asked for, main clause before others', () => {
    expect(idsFor({ clause: '6.1.3' })).toEqual(['opportunities-realised']);
    expect(idsFor({ clause: '6.1.3', edition: '2015' })).toEqual([]);
    const competence = idsFor({ clause: '7.2' });
    expect(competence.slice(0, 4)).toEqual([
      'training-plan-completion',
      'training-effectiveness',
      'competence-coverage',
      'qualification-in-date',
    ]);
    expect(competence).toContain('critical-knowledge-cover');
  });

  it.each(['2015', '2026'] as const)(
    'finds by any clause of %s what stands on it and under it',
    (edition) => {
      for (const { number } of clausesOf(edition)) {
        const serving = templates.filter(({ clauses }) =>
          [clauses[edition].primary, ...clauses[edition].other].some((each) => isWithinClause(each, number)),
        );
        expect([...idsFor({ clause: number, edition })].sort()).toEqual(serving.map(({ id }) => id).sort());
      }
      expect(idsFor({ clause: '8.5', edition })).toContain('on-time-delivery');
      expect(idsFor({ clause: edition === '2015' ? '10.3' : '10.1', edition })[0]).toBe(
        'improvements-implemented',
      );
    },
  );

  it('includes what lies under a clause, and not what merely starts with the same digit', () => {
    expect(idsFor({ clause: '10' }).length).toBeGreaterThan(5);
    expect(idsFor({ clause: '1' })).toEqual([]);
    expect(idsFor({ clause: '8.5' })).toEqual(expect.arrayContaining(idsFor({ clause: '8.5.5' })));
  });

  it('filters by family', () => {
    expect(idsFor({ family: 'resource-use' })).toEqual([
      'capacity-utilisation',
      'material-yield',
      'energy-intensity',
      'resource-requests-fulfilled',
    ]);
  });

  it('finds for a sector its own templates and those for any', () => {
    const healthcare = idsFor({ sector: 'healthcare' });
    expect(healthcare).toContain('adverse-event-rate');
    expect(healthcare).toContain('on-time-delivery');
    expect(healthcare).not.toContain('scrap-rate');
  });

  it('combines all conditions', () => {
    expect(
      idsFor({ words: 'time', clause: '8.5', family: 'on-time-delivery', sector: 'laboratory' }),
    ).toEqual(['turnaround-time-met', 'on-time-delivery']);
  });
});
