# The same with Miller, in doubles.
if [ "$1" = growth ]; then
  mlr --icsv --ocsv reshape -s period,value then put '$growth = fmtnum(($2023 - $2022) / abs($2022) * 100, "%.1lf")' "$2"
else
  mlr --icsv --ocsv filter '$period == "2023"' then reshape -s indicator,value then put '
    map shares = {};
    for (name, value in $*) {
      if (name != "organisation" && name != "period" && name != "revenue") {
        shares[name] = fmtnum(value / $revenue * 100, "%.1lf")
      }
    }
    $* = mapsum({"organisation": $organisation}, shares)' "$2"
fi
