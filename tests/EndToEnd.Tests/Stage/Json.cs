using System.Text.Json;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>JSON as the service writes it.</summary>
public static class Json
{
    /// <summary>Reads.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, ApiJson.Options)!;

    /// <summary>Writes.</summary>
    /// <typeparam name="T">As what.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, ApiJson.Options);
}
