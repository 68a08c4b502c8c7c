# A file with one of each mistake.
    .short = Ни к чему не относится
kz_sample-2020 = Закон-образец от 1 марта 2020 года
kz_sample-2020_1 = The citizen may not leave.
    .reading-official-practice =
    .reading-by-air = Имеется в виду только выезд по воздуху.
    .reading-by-sea = Имеется в виду только выезд морем.
    .reading-by-air = И ещё раз.
kz_sample-2020_1 = Гражданин не вправе выезжать без разрешения.
kz_sample-2020_22 = Гражданин не вправе менять имя без разрешения.
Гражданин не вправе ничего.
kz_sample-2020_gap-3-1 = Разрешение выдаётся за плату { $fee }.
