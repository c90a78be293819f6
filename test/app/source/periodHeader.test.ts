import { readPeriodHeader, yearInText, type PeriodHeader } from '../../../src/app/source/periodHeader';

describe('readPeriodHeader', () => {
  it.each([
    ['Jan', 1],
    ['january', 1],
    ['JÄNNER', 1],
    ['Jän', 1],
    ['Jän.', 1],
    ['janv.', 1],
    ['Enero', 1],
    ['ene', 1],
    ['févr.', 2],
    ['Feb.', 2],
    ['März', 3],
    ['MRZ', 3],
    ['mars', 3],
    ['avr.', 4],
    ['abr', 4],
    ['Mai', 5],
    ['juin', 6],
    ['juil.', 7],
    ['août', 8],
    ['ago.', 8],
    ['Sept.', 9],
    ['Okt', 10],
    ['Oktober', 10],
    ['nov.', 11],
    ['Dez', 12],
    ['déc.', 12],
    ['dic', 12],
    [' Dezember ', 12],
  ])('reads %s as a month whose year stands elsewhere', (text, number) => {
    expect(readPeriodHeader(text, 'General')).toEqual({ kind: 'monthName', number });
  });

  it.each<[string | number, PeriodHeader]>([
    ['2026/1', { kind: 'month', month: '2026-01' }],
    ['2026-01-31', { kind: 'month', month: '2026-01' }],
    ['31.03.2026', { kind: 'month', month: '2026-03' }],
    ['2026 Jan', { kind: 'month', month: '2026-01' }],
    ['Mär 26', { kind: 'month', month: '2026-03' }],
    ['P01', { kind: 'numbered', number: 1, isBare: false }],
    ['M12', { kind: 'numbered', number: 12, isBare: false }],
    ['Mois 3', { kind: 'numbered', number: 3, isBare: false }],
    [7, { kind: 'numbered', number: 7, isBare: true }],
    ['07', { kind: 'numbered', number: 7, isBare: true }],
    ['Q1', { kind: 'longPeriod', months: 3, number: 1, year: null }],
    ['T2 2026', { kind: 'longPeriod', months: 3, number: 2, year: 2026 }],
    ['3. Quartal', { kind: 'longPeriod', months: 3, number: 3, year: null }],
    ['2026-Q4', { kind: 'longPeriod', months: 3, number: 4, year: 2026 }],
    ["Q4 '26", { kind: 'longPeriod', months: 3, number: 4, year: 2026 }],
    ['H2', { kind: 'longPeriod', months: 6, number: 2, year: null }],
    [2026, { kind: 'year', year: 2026 }],
    ['2026', { kind: 'year', year: 2026 }],
    ['FY 2025/26', { kind: 'year', year: 2025 }],
    ['Geschäftsjahr 2026', { kind: 'year', year: 2026 }],
  ])('reads %s', (cell, header) => {
    expect(readPeriodHeader(cell, 'General')).toEqual(header);
  });

  it.each([
    ...['YTD', 'Total', 'Average', 'Ø', 'Sum', 'Target', 'Ziel', 'Soll', 'Objectif', 'Cible', 'Objetivo'],
    ...['Meta', 'Status', 'Trend', 'Owner', 'Unit', 'M13', 'Q5', '', '13', 0.95, 95, 13, 0, true],
  ])('takes %s for no time', (cell) => {
    expect(readPeriodHeader(cell, 'General')).toBeNull();
  });
});

describe('yearInText', () => {
  it.each([
    ['KPIs 2026', 2026],
    ['Kennzahlen Geschäftsjahr 2025/26', 2025],
    ['Indicateurs qualité 2025-2026', 2025],
    ['2026', 2026],
    ['KPI_2026', 2026],
    ['Stand 02.04.2026', null],
    ['2025 compared with 2026', null],
    ['ISO 9001:2015 KPIs', null],
    ['No year', null],
    ['Order 120261', null],
  ])('finds in "%s" %s', (text, year) => {
    expect(yearInText(text)).toBe(year);
  });
});
