/**
 * Paper and ink, pine for what is ours: the board's colours. Every pair that carries text holds 4.5:1 in both
 * schemes; the journey has axe measure it.
 */
export const colours = `:root {
  color-scheme: light dark;
  --paper: #f6f1e9;
  --surface: #fffdf9;
  --sunken: #ece4d8;
  --line: #e0d5c5;
  --edge: #8b7b69;
  --ink: #2a2320;
  --soft: #63574c;
  --brand: #1f5f53;
  --on-brand: #ffffff;
  --brand-soft: #dfece5;
  --focus: #0b57d0;
  --can: #1c613a;
  --can-soft: #dcefe0;
  --cannot: #96330f;
  --cannot-soft: #fbe3d5;
  --is: #5d5247;
  --is-soft: #ebe3d7;
  --seen: #7a4f00;
  --seen-soft: #fbecca;
  --unseen: #274f7d;
  --unseen-soft: #e1eaf5;
  --high: #a31d18;
  --high-soft: #fbdfdb;
  --page: 72rem;
  --shadow: 0 1px 2px rgb(60 40 20 / 8%), 0 4px 14px rgb(60 40 20 / 5%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1714;
    --surface: #26201b;
    --sunken: #342c25;
    --line: #41372e;
    --edge: #94836f;
    --ink: #f3ebe0;
    --soft: #c0b1a0;
    --brand: #7fcdb8;
    --on-brand: #0f211c;
    --brand-soft: #21413a;
    --focus: #9cc2ff;
    --can: #9fdcb0;
    --can-soft: #1f3d2a;
    --cannot: #ffb592;
    --cannot-soft: #4c2918;
    --is: #c0b1a0;
    --is-soft: #372f27;
    --seen: #f2c96e;
    --seen-soft: #443412;
    --unseen: #aaccf4;
    --unseen-soft: #22364e;
    --high: #ffaaa1;
    --high-soft: #52211d;
    --shadow: 0 1px 2px rgb(0 0 0 / 30%);
  }
}
`
