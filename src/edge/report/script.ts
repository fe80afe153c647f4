/** The few lines that light up the words a sentence rests on. Without them the quotes under it say the same. */

export const script = `
for (const sentence of document.querySelectorAll(".sentence")) {
  const ids = sentence.dataset.evidence.split(" ").filter(Boolean);
  const words = ids.flatMap((id) => [...document.getElementsByClassName(id)]);
  const light = (on) => words.forEach((word) => word.classList.toggle("on", on));
  const show = () => { light(true); const box = document.querySelector(".article"); if (words[0] && box.scrollHeight > box.clientHeight) box.scrollTop = Math.max(0, words[0].offsetTop - box.clientHeight / 3); };
  sentence.addEventListener("mouseenter", show);
  sentence.addEventListener("mouseleave", () => light(false));
  sentence.addEventListener("focusin", show);
  sentence.addEventListener("focusout", () => light(false));
}
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
`;
