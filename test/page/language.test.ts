import { expect, test } from 'vitest';
import { judgeLanguage } from '../../src/page/language.ts';

test.each([
  [
    'en',
    'The minister said on Tuesday that the talks with Norland would go on, but that she did not expect them to end well for the country.',
  ],
  [
    'fr',
    'Le ministre a dit mardi que les discussions avec la Norlande vont continuer, mais il ne pense pas que cela sera facile pour le pays.',
  ],
  [
    'de',
    'Der Minister sagte am Dienstag, dass die Gespräche mit Norland weitergehen werden, aber er erwartet nicht, dass das für sein Land leicht wird.',
  ],
  [
    'es',
    'El ministro dijo el martes que las conversaciones con Norlandia van a seguir, pero que no espera que sean fáciles para el país ni para los demás.',
  ],
  [
    'ja',
    '外務大臣は火曜日に、ノーランドとの交渉は続くが、国にとって容易ではないだろうと記者団に述べた。交渉は来週また始まる予定である。',
  ],
  [
    'und',
    'Ungqongqoshe uthe ngoLwesibili izingxoxo zizoqhubeka kodwa akalindele ukuthi kuzoba lula ezweni lakhe, wathi abantu kumele balinde bonke ngesineke esikhulu impela kuze kuphele unyaka.',
  ],
])('tells the language by the words: %s', (language, text) => {
  expect(judgeLanguage(text)).toBe(language);
});

test('does not judge a headline', () => {
  expect(judgeLanguage('Ice holds ferries at Eastport')).toBeNull();
});
