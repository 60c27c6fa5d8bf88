// Looks for people in the call list while somebody types: by name, by what they do, by number. Without this everything is
// simply there.
(() => {
  // Letters that are no letter with an accent, and are typed without their stroke.
  const strokes = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', þ: 'th' };
  const plain = (text) =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[łøßæœđıþ]/g, (letter) => strokes[letter]);
  // What stays the same whether a number is dialled at home or from abroad.
  const core = (number) => number.replace(/\D/g, '').replace(/^0+/, '');
  const box = document.getElementById('q');
  const found = document.getElementById('found');
  const groups = [...document.querySelectorAll('#contacts > section')];
  const cards = [...document.querySelectorAll('#contacts li.card')].map((card) => ({
    card,
    text: plain(card.dataset.find),
    numbers: card.dataset.numbers.trim().split(' ').map(core),
  }));
  const look = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    const digits = core(box.value);
    const isNumber = digits.length > 2 && /^[\d\s+()./-]+$/.test(box.value);
    let count = 0;
    for (const { card, text, numbers } of cards) {
      const fits = isNumber ? numbers.some((number) => number.includes(digits)) : words.every((word) => text.includes(word));
      card.hidden = !fits;
      count += fits;
    }
    for (const group of groups) group.hidden = !group.querySelector('li.card:not([hidden])');
    found.textContent = words.length === 0 ? '' : count === 0 ? found.dataset.none : String(count);
  };
  box.closest('p').hidden = false;
  box.addEventListener('input', look);
  // What is folded would stay folded on paper.
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((it) => (it.open = true)));
})();
