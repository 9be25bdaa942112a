# The same with sqlite3, in doubles.
growth="select a.organisation, a.indicator, printf('%.1f', (b.value - a.value) / abs(a.value) * 100)
  from figures a join figures b using (organisation, indicator) where a.period = '2022' and b.period = '2023';"
shares="select a.organisation, a.indicator, printf('%.1f', a.value * 100.0 / b.value)
  from figures a join figures b using (organisation, period)
  where a.period = '2023' and b.indicator = 'revenue' and a.indicator <> 'revenue';"
[ "$1" = growth ] && asked=$growth || asked=$shares
sqlite3 :memory: <<SQL
.mode csv
.import "$2" figures
create index place on figures (organisation, period, indicator);
$asked
SQL
