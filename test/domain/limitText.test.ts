import type { Direction, Limits } from '../../src/domain/kpi';
import { type LimitTextProblem, readLimitText } from '../../src/domain/limitText';

describe('a target that was typed as a text', () => {
  it.each<[string, Direction | null, Limits, string]>([
    ['≥ 95 %', 'higher', { target: 95 }, '%'],
    ['>=95', 'higher', { target: 95 }, ''],
    ['> 92.5%', 'higher', { target: 92.5 }, '%'],
    ['min. 95', 'higher', { target: 95 }, ''],
    ['mind. 95', 'higher', { target: 95 }, ''],
    ['at least 4 audits', 'higher', { target: 4 }, 'audits'],
    ['au moins 90 %', 'higher', { target: 90 }, '%'],
    ['al menos 90 %', 'higher', { target: 90 }, '%'],
    ['no less than 7', 'higher', { target: 7 }, ''],
    ['95 % min', 'higher', { target: 95 }, '%'],
    ['95+', 'higher', { target: 95 }, ''],
    ['max. 3', 'lower', { target: 3 }, ''],
    ['máx. 3 días', 'lower', { target: 3 }, 'días'],
    ['≤ 5,5 %', 'lower', { target: 5.5 }, '%'],
    ['<5.5%', 'lower', { target: 5.5 }, '%'],
    ['höchstens 5 Tage', 'lower', { target: 5 }, 'Tage'],
    ['bis 48 h', 'lower', { target: 48 }, 'h'],
    ['not more than 2', 'lower', { target: 2 }, ''],
    ['moins de 1 000 ppm', 'lower', { target: 1000 }, 'ppm'],
    ['5 or less', 'lower', { target: 5 }, ''],
    ['zero', 'lower', { target: 0 }, ''],
    ['Keine', 'lower', { target: 0 }, ''],
    ['80–90', 'inRange', { target: 80, upperTarget: 90 }, ''],
    ['80 - 90 %', 'inRange', { target: 80, upperTarget: 90 }, '%'],
    ['80 % bis 90 %', 'inRange', { target: 80, upperTarget: 90 }, '%'],
    ['90 ± 2 %', 'inRange', { target: 88, upperTarget: 92 }, '%'],
    ['8.5/10', null, { target: 8.5 }, 'of 10'],
    ['4,2 von 5', null, { target: 4.2 }, 'of 5'],
    ['50 new customers', null, { target: 50 }, 'new customers'],
    ['1.000,5 t', null, { target: 1000.5 }, 't'],
    ['1,234,567', null, { target: 1234567 }, ''],
    ["10'000", null, { target: 10000 }, ''],
    ['0,125', null, { target: 0.125 }, ''],
    ['-3', null, { target: -3 }, ''],
    ['95 percent', null, { target: 95 }, '%'],
  ])('reads "%s"', (text, direction, limits, unit) => {
    expect(readLimitText(text)).toEqual({ kind: 'limit', direction, limits, unit });
  });

  it.each<[string, LimitTextProblem]>([
    ['', 'empty'],
    ['improve', 'noNumber'],
    ['tbd', 'noNumber'],
    ['max. 1.000', 'ambiguousNumber'],
    ['1,000 units', 'ambiguousNumber'],
    ['1.000–2.000', 'ambiguousNumber'],
    ['95 % by Q4 2026', 'severalNumbers'],
    ['90-80', 'severalNumbers'],
  ])('says why "%s" cannot be read', (text, reason) => {
    expect(readLimitText(text)).toEqual({ kind: 'unreadable', reason });
  });
});
