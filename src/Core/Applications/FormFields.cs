using System.Collections.Immutable;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Applications;

/// <summary>Collects the faults of a form, field by field.</summary>
internal sealed class FormFields(DateOnly on)
{
    private readonly ImmutableArray<FormFault>.Builder faults = ImmutableArray.CreateBuilder<FormFault>();

    /// <summary>The faults so far.</summary>
    public ImmutableArray<FormFault> Faults => faults.ToImmutable();

    /// <summary>The field is filled in.</summary>
    public void Filled(string pointer, object? value) => Require(pointer, value is not null, FormFaultKind.Missing);

    /// <summary>The field has some text.</summary>
    public void Text(string pointer, string? value) => Require(pointer, !string.IsNullOrWhiteSpace(value), FormFaultKind.Missing);

    /// <summary>The field is a day, today at the latest.</summary>
    public void Past(string pointer, DateOnly? value)
    {
        Filled(pointer, value);
        Require(pointer, value is null || value <= on, FormFaultKind.InFuture);
    }

    /// <summary>The field is an amount of money, not below zero, to the fen.</summary>
    public void Money(string pointer, decimal? value)
    {
        Filled(pointer, value);
        Require(pointer, value is not { } amount || (amount >= 0 && decimal.Round(amount, 2) == amount), FormFaultKind.Malformed);
    }

    /// <summary>The field is a district of Tianjin.</summary>
    public void District(string pointer, DistrictCode? value, DistrictRegister districts)
    {
        Filled(pointer, value);
        Require(pointer, value is not { } code || districts.TryFind(code, out _), FormFaultKind.Unknown);
    }

    /// <summary>The field is an organisation with a name and a well-formed number.</summary>
    public void Organisation(string pointer, Organisation? value)
    {
        Text($"{pointer}/name", value?.Name);
        Filled($"{pointer}/identifier", value?.Identifier);
        Text($"{pointer}/number", value?.Number);
        Require($"{pointer}/number", string.IsNullOrWhiteSpace(value?.Number) || IsWellFormed(value.Number, value.Identifier), FormFaultKind.Malformed);
    }

    private static bool IsWellFormed(string number, IdentifierKind? kind) => kind switch
    {
        IdentifierKind.CreditCode => UnifiedSocialCreditCode.TryParse(number, out _),
        IdentifierKind.RegistrationNumber => number.Length == 15 && number.All(char.IsAsciiDigit),
        IdentifierKind.OrganisationCode => number.Length == 9 && number.All(char.IsAsciiLetterOrDigit),
        _ => true,
    };

    private void Require(string pointer, bool met, FormFaultKind otherwise)
    {
        if (!met)
        {
            faults.Add(new FormFault(pointer, otherwise));
        }
    }
}
