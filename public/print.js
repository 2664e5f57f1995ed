// Prints the page at the press of a button that carries data-print: components/ui/print-page.tsx.
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) print();
});
