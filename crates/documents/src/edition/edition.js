// Looks for people in the call list while somebody types: by name, by what they do, by number. Without this everything is
// simply there.
(() => {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const box = document.getElementById('q');
  const found = document.getElementById('found');
  const cards = [...document.querySelectorAll('#contacts > li')].map((card) => {
    const text = plain(card.dataset.find);
    return { card, text, digits: text.replace(/\D/g, '') };
  });
  const look = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    const digits = box.value.replace(/\D/g, '').replace(/^0/, '');
    const isNumber = digits.length > 2 && /^[\d\s+()-]+$/.test(box.value);
    let count = 0;
    for (const { card, text, digits: own } of cards) {
      const fits = isNumber ? own.includes(digits) : words.every((word) => text.includes(word));
      card.hidden = !fits;
      count += fits;
    }
    found.textContent = words.length === 0 ? '' : count === 0 ? found.dataset.none : String(count);
  };
  box.closest('p').hidden = false;
  box.addEventListener('input', look);
})();
