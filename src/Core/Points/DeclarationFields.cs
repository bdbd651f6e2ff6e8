using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>Collects the faults of a declaration, field by field.</summary>
/// <param name="born">The day of birth.</param>
/// <param name="on">The day for which is counted.</param>
internal sealed class DeclarationFields(DateOnly born, DateOnly on)
{
    private const int LongestLife = 130;
    private const decimal MostMoney = 1_000_000_000_000m;
    private readonly ImmutableArray<DeclarationFault>.Builder faults = ImmutableArray.CreateBuilder<DeclarationFault>();

    /// <summary>The faults so far.</summary>
    public ImmutableArray<DeclarationFault> Faults => faults.ToImmutable();

    /// <summary>The field is the day of birth of somebody alive.</summary>
    public void Birth(string pointer)
    {
        Require(pointer, born <= on, DeclarationFaultKind.InFuture);
        Require(pointer, born.Year >= on.Year - LongestLife, DeclarationFaultKind.OutOfRange);
    }

    /// <summary>The field, if there is one, is a day in the life of the person.</summary>
    public void Day(string pointer, DateOnly? value)
    {
        Require(pointer, !(value > on), DeclarationFaultKind.InFuture);
        Require(pointer, !(value < born), DeclarationFaultKind.BeforeBirth);
    }

    /// <summary>The field is there and a day in the life of the person.</summary>
    public void KnownDay(string pointer, DateOnly? value)
    {
        Require(pointer, value is not null, DeclarationFaultKind.DayMissing);
        Day(pointer, value);
    }

    /// <summary>The field is a year in the life of the person.</summary>
    public void Year(string pointer, int value)
    {
        Require(pointer, value <= on.Year, DeclarationFaultKind.InFuture);
        Require(pointer, value >= born.Year, DeclarationFaultKind.BeforeBirth);
    }

    /// <summary>The field is a number within bounds, both inclusive.</summary>
    public void Number(string pointer, decimal value, decimal least, decimal most) =>
        Require(pointer, value >= least && value <= most, DeclarationFaultKind.OutOfRange);

    /// <summary>The field is an amount of money, not below zero, to the fen.</summary>
    public void Money(string pointer, decimal yuan)
    {
        Number(pointer, yuan, 0, MostMoney);
        Require(pointer, decimal.Round(yuan, 2) == yuan, DeclarationFaultKind.NotToTheFen);
    }

    /// <summary>The field is a number of months that fit into the life of the person until a day.</summary>
    public void Months(string pointer, int months, DateOnly until)
    {
        Number(pointer, months, 0, int.MaxValue);
        Require(pointer, born > until || months <= Claim.CompleteMonths(born, until), DeclarationFaultKind.LongerThanLife);
    }

    /// <summary>The field is a number of hours that fit into the life of the person.</summary>
    public void Hours(string pointer, decimal hours)
    {
        Number(pointer, hours, 0, decimal.MaxValue);
        Require(pointer, born > on || hours <= (on.DayNumber - born.DayNumber + 1) * 24m, DeclarationFaultKind.LongerThanLife);
    }

    /// <summary>Something is met.</summary>
    public void Require(string pointer, bool met, DeclarationFaultKind otherwise)
    {
        if (!met)
        {
            faults.Add(new DeclarationFault(pointer, otherwise));
        }
    }
}
