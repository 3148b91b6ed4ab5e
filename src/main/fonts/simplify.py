"""Draws traced outlines again with few quadratic curves, none further from the original than an eye can see."""

import cmath
import math

from fontTools.pens.basePen import BasePen

STEPS = (0.2, 0.4, 0.6, 0.8, 1)
SHARP = math.radians(25)


class SimplifyingPen(BasePen):
    """Passes each contour on to a TrueType pen, reversed, as TrueType fills; points become complex numbers meanwhile."""

    def __init__(self, target, tolerance, grid):
        super().__init__(None)
        self.target, self.tolerance, self.grid = target, tolerance, grid

    def _moveTo(self, point):
        self.pieces = []
        self.at = self.start = complex(*point)

    def _lineTo(self, point):
        end = complex(*point)
        if end != self.at:
            self.pieces.append([self.at + t * (end - self.at) for t in STEPS])
        self.at = end

    def _curveToOne(self, first, second, point):
        self._curve(self.at, complex(*first), complex(*second), complex(*point))
        self.at = complex(*point)

    def _curve(self, a, b, c, d):
        """Keeps a cubic curve as points, in halves if no single quadratic one can follow it."""
        points = [(1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t ** 3 * d for t in STEPS]
        if abs(a - d) > self.tolerance and self._fit([a] + points)[1] > self.tolerance:
            ab, bc, cd = (a + b) / 2, (b + c) / 2, (c + d) / 2
            abc, bcd = (ab + bc) / 2, (bc + cd) / 2
            self._curve(a, ab, abc, (abc + bcd) / 2)
            self._curve((abc + bcd) / 2, bcd, cd, d)
        elif a != d:
            self.pieces.append(points)

    def _closePath(self):
        self._lineTo((self.start.real, self.start.imag))
        if self.pieces:
            self._draw(self._backwards())

    def _backwards(self):
        """The contour the other way round, beginning at its sharpest corner."""
        points = [self.pieces[-1][-1]]
        ends = [0]
        for piece in self.pieces:
            points += piece
            ends.append(len(points) - 1)
        points.reverse()
        ends = [len(points) - 1 - end for end in reversed(ends)]
        pieces = [points[a + 1:b + 1] for a, b in zip(ends, ends[1:])]
        turns = [turn(pieces[i - 1], piece, pieces[i - 2][-1]) for i, piece in enumerate(pieces)]
        first = turns.index(max(turns))
        return pieces[first:] + pieces[:first]

    def _draw(self, pieces):
        segments, start, at = [], pieces[-1][-1], 0
        while at < len(pieces):
            run, end, best = [start], at, None
            while end < len(pieces):
                if end > at and turn(pieces[end - 1], pieces[end], run[-len(pieces[end - 1]) - 1]) > SHARP:
                    break
                run = run + pieces[end]
                curve, off = self._fit(run)
                if off > self.tolerance and end > at:
                    break
                best, end = curve, end + 1
            segments.append(best)
            start, at = pieces[end - 1][-1], end
        self._pass_on(segments)

    def _fit(self, run):
        """The best line (whose control point is None) or curve through the points, and how far it is off at worst."""
        a, b = self._snap(run[0]), self._snap(run[-1])
        if all(distance(point, a, b) <= self.tolerance for point in run[1:-1]):
            return (a, None, b), 0
        lengths = [0]
        for before, point in zip(run, run[1:]):
            lengths.append(lengths[-1] + abs(point - before))
        times = [length / lengths[-1] for length in lengths]
        for _ in range(3):
            control = self._snap(control_of(run, times, a, b))
            times = [closest(point, t, a, control, b) for point, t in zip(run, times)]
        worst = max(abs(at(t, a, control, b) - point) for point, t in zip(run, times))
        return (a, control, b), worst

    def _pass_on(self, segments):
        """A point that lies in the middle between two control points need not be named."""
        pen = self.target
        pen.moveTo(whole(segments[0][0]))
        controls = []
        for (_, control, end), (_, following, _) in zip(segments, segments[1:] + [(None, None, None)]):
            if control is None:
                pen.lineTo(whole(end))
                continue
            controls.append(whole(control))
            if following is None or abs(control + following - 2 * end) > 2 * self.grid:
                pen.qCurveTo(*controls, whole(end))
                controls = []
        pen.closePath()

    def _snap(self, point):
        return complex(round(point.real / self.grid), round(point.imag / self.grid)) * self.grid

def whole(point):
    return round(point.real), round(point.imag)


def turn(before, after, start):
    """By how much the direction changes from one piece to the next."""
    arriving = before[-1] - (before[-2] if len(before) > 1 else start)
    leaving = after[0] - before[-1]
    return abs(cmath.phase(leaving / arriving)) if arriving and leaving else 0


def distance(point, a, b):
    along = b - a
    if not along:
        return abs(point - a)
    share = ((point - a) * along.conjugate()).real / abs(along) ** 2
    return abs(point - a - min(1, max(0, share)) * along)


def at(t, a, control, b):
    return (1 - t) ** 2 * a + 2 * t * (1 - t) * control + t * t * b


def control_of(run, times, a, b):
    """The control point of least squares."""
    weights = [2 * t * (1 - t) for t in times]
    rests = (point - (1 - t) ** 2 * a - t * t * b for point, t in zip(run, times))
    return sum(w * rest for w, rest in zip(weights, rests)) / sum(w * w for w in weights)


def closest(point, t, a, control, b):
    """One of Newton's steps towards the time at which the curve is closest to the point."""
    off = at(t, a, control, b) - point
    speed = 2 * (1 - t) * (control - a) + 2 * t * (b - control)
    bend = 2 * (b - 2 * control + a)
    slope = abs(speed) ** 2 + (off * bend.conjugate()).real
    return min(1, max(0, t - (off * speed.conjugate()).real / slope)) if slope > 0 else t
