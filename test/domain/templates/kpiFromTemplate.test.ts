import { kpiFromTemplate, suggestKpiId, templateById, type KpiTemplate } from '../../../src/domain/templates';

function template(id: string): KpiTemplate {
  const found = templateById(id);
  if (!found) throw new Error(`no template "${id}"`);
  return found;
}

describe('kpiFromTemplate', () => {
  it('takes over everything that the register asks for', () => {
    expect(
      kpiFromTemplate(template('net-promoter-score'), { id: 'NPS-01', edition: '2015', owner: 'Sales' }),
    ).toEqual({
      id: 'NPS-01',
      name: 'Net promoter score',
      clause: '9.1.2',
      process: 'Customer satisfaction',
      owner: 'Sales',
      unit: 'points',
      better: 'higher',
      multiplier: 100,
      yearToDate: 'ratioOfSums',
      frequency: 'quarterly',
      dueDays: 10,
      reviewInput: 'Customer satisfaction and feedback',
      dataSource: 'Export of the recommendation survey',
      measures: [
        { name: 'Promoters (mark 9 or 10)', role: '+' },
        { name: 'Detractors (mark 0 to 6)', role: '-' },
        { name: 'Valid answers', role: '÷' },
      ],
    });
  });

  it('takes the clause of the edition in use', () => {
    const improvements = template('improvements-implemented');
    expect(kpiFromTemplate(improvements, { id: 'IMP-01', edition: '2015', owner: '' }).clause).toBe('10.3');
    expect(kpiFromTemplate(improvements, { id: 'IMP-01', edition: '2026', owner: '' }).clause).toBe('10.1');
  });

  it('leaves process and due days to the team when it has its own', () => {
    const kpi = kpiFromTemplate(template('on-time-delivery'), {
      id: 'D1',
      edition: '2026',
      owner: '',
      process: 'Despatch',
      dueDays: 5,
    });
    expect([kpi.process, kpi.dueDays]).toEqual(['Despatch', 5]);
  });

  it('brings no limits along: a team has to confirm them first', () => {
    const kpi = kpiFromTemplate(template('scrap-rate'), { id: 'S', edition: '2026', owner: '' });
    expect(Object.keys(kpi).filter((key) => /limit|target|amber/i.test(key))).toEqual([]);
  });
});

describe('suggestKpiId', () => {
  const onTimeDelivery = template('on-time-delivery');

  it('starts with 01', () => {
    expect(suggestKpiId(onTimeDelivery, [])).toBe('OTD-01');
  });

  it('takes the first number that is free, whatever the case', () => {
    expect(suggestKpiId(onTimeDelivery, ['OTD-01', ' otd-02', 'OTD-04', 'OTIF-03'])).toBe('OTD-03');
  });

  it('goes on after 99', () => {
    const taken = Array.from({ length: 99 }, (_, i) => `OTD-${String(i + 1).padStart(2, '0')}`);
    expect(suggestKpiId(onTimeDelivery, taken)).toBe('OTD-100');
  });
});
