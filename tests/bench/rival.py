# Growth from 2022 to 2023, or shares of revenue in 2023, of every organisation, with csv and decimal.
import csv
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 60
tenth = Decimal("0.1")
out = csv.writer(sys.stdout, lineterminator="\n")


def shown(value):
    found = value.quantize(tenth, ROUND_HALF_UP)
    return found if found else abs(found)


def growth(name, rows):
    for indicator, (first, last) in rows.items():
        if first is not None and last is not None and first:
            out.writerow((name, indicator, shown((last - first) / abs(first) * 100)))


def shares(name, rows):
    total = rows["revenue"][1]
    for indicator, (_, last) in rows.items():
        if indicator != "revenue" and last is not None and total:
            out.writerow((name, indicator, shown(last / total * 100)))


answer = {"growth": growth, "shares": shares}[sys.argv[1]]

with open(sys.argv[2], newline="") as file:
    reader = csv.reader(file)
    next(reader)
    current, rows = None, {}
    for name, indicator, period, value in reader:
        if name != current:
            if current is not None:
                answer(current, rows)
            current, rows = name, {}
        rows.setdefault(indicator, [None, None])[period == "2023"] = Decimal(value)
    if current is not None:
        answer(current, rows)
