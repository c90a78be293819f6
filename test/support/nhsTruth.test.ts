import { describeWithFile } from './describeWithFile';
import { nhsCsv, nhsYear } from './nhsTruth';

describeWithFile(nhsCsv)('the open data on emergency departments', () => {
  it('gives the share within four hours by month and for the year so far', () => {
    const [april, may] = nhsYear('R1H', 2016);
    // 27,396 attendances and 5,099 breaches, then 29,397 and 5,366: 81.3878…, 81.7463… and together 81.5734… %.
    expect(april?.month).toBe('2016-04');
    expect(april?.share).toBeCloseTo(22297 / 273.96, 10);
    expect(april?.yearToDate).toBe(april?.share);
    expect(may?.share).toBeCloseTo(24031 / 293.97, 10);
    expect(may?.yearToDate).toBeCloseTo(46328 / 567.93, 10);
    expect(may?.yearToDateStatus).toBe('Off target');
  });

  it('starts each business year in April and ends it in March', () => {
    const months = nhsYear('RX1', 2018).map(({ month }) => month);
    expect([months[0], months[11]]).toEqual(['2018-04', '2019-03']);
  });

  it('refuses a year or hospital that it does not hold', () => {
    expect(() => nhsYear('R1H', 2019)).toThrow('twelve months');
    expect(() => nhsYear('XXX', 2016)).toThrow('twelve months');
  });
});
